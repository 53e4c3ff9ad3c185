/**
 * How to cite what is read here: every record, chapter and source in the styles scholars
 * use, and as files for their reference managers.
 *
 * <p>
 * What remains otherwise than elsewhere: names of sites and periodicals and Russian
 * titles keep their own capitals, which citeproc-js raises; decrees name the body that
 * issued them, which the styles, made for statutes of the United States, leave out;
 * manuscripts that no reader can find stand in the bibliography all the same, since it is
 * of the works used.
 *
 * <p>
 * Of the files, {@code src/test/resources/citing/limits.psv} says what each format cannot
 * hold, who passes over what is meant for it, and where it stands instead;
 * {@code src/test/scripts/managers.sh} has biber, pandoc, bibutils, citation-js and
 * JabRef read those of a running site. None of what remains can be helped by writing the
 * files otherwise: in RIS, bibutils and JabRef take the last word of an institution for a
 * family name, JabRef takes translators for editors, Zotero unpublished works for
 * articles; BibLaTeX prints the doubt of a date only with {@code datecirca=true}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "markup", "text", "content", "web",
		"records", "passages", "sources", "quotations" })
package thaw.citing;
