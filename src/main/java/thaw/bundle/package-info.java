/**
 * Files that the build makes and the site opens at its start: what does not depend on the
 * machine is worked out once.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package thaw.bundle;
