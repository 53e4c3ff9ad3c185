/** What events and quotations are about: the editors' closed list. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package thaw.themes;
