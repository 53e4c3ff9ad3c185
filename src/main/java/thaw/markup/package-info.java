/** HTML as a type: what is known to be safe to send is no longer a mere text. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package thaw.markup;
