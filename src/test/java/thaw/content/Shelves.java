package thaw.content;

import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** The loader with all real shelves, and nothing else of the site. */
@Configuration
@ComponentScan(basePackages = "thaw", useDefaultFilters = false,
		includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE,
				classes = { Shelf.class, ContentLoader.class, RecordListReader.class, RecordList.class }))
class Shelves {

}
