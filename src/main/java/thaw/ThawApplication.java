package thaw;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the site. */
@SpringBootApplication
public class ThawApplication {

	public static void main(String[] args) {
		SpringApplication.run(ThawApplication.class, args);
	}

}
