/**
 * What the site says to those who run it, on a port of its own: whether it lives, whether
 * it is ready for readers, and its metrics. Nothing of it starts where no port is given.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package thaw.operations;
