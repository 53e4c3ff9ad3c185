/**
 * What the whole site says to machines: sitemap, robots, feed. The roof: it may look into
 * every room.
 */
@org.springframework.modulith.ApplicationModule
package thaw.export;
