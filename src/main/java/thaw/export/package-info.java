/**
 * What the whole site says to machines: sitemap, robots, feed, data sets. The roof: it
 * may look into every room.
 */
@org.springframework.modulith.ApplicationModule
package thaw.export;
