/**
 * How to cite what is read here: every record, chapter and source in the styles scholars
 * use, and as files for their reference managers.
 *
 * <p>
 * What remains otherwise than elsewhere: names of sites and periodicals and Russian
 * titles keep their own capitals, which citeproc-js raises; decrees name the body that
 * issued them, which the styles, made for statutes of the United States, leave out;
 * manuscripts that no reader can find stand in the bibliography all the same, since it is
 * of the works used. Of the files, bibutils takes the last word of an institution for a
 * family name, citation-js passes over {@code ED} in RIS and the doubt of a date in
 * BibLaTeX, and BibLaTeX itself prints that doubt only with {@code datecirca=true}: none
 * of it can be helped by writing the file otherwise.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "markup", "text", "content", "web",
		"records", "passages", "sources", "quotations" })
package thaw.citing;
