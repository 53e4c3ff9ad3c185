/** Dates as historians know them: with their precision and their doubt, in EDTF. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package thaw.dates;
