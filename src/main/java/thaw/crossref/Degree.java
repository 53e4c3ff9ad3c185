package thaw.crossref;

/**
 * How much leads to a record, by which the more telling of many are told.
 *
 * @param ref the record, as {@code kind:slug}
 * @param pointers how many pointers lead to it, from whatever record and in whatever way
 */
public record Degree(String ref, long pointers) {

}
