/**
 * Where a passage stands, by its address alone: the way to it for whoever has kept no
 * more, and the reason if it was taken out.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "web" })
package thaw.passages;
