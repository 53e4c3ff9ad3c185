/**
 * The terms of the search index kept in OpenSearch and shared by all replicas of the
 * site, with the profile {@code opensearch}. OpenSearch tells which records hold a word,
 * not where in them it stands, and our order hangs on that; so each term of our index is
 * a document there, and what answers and in which order is worked out here as ever.
 *
 * <p>
 * There is one index for each edition and state of its content, made by the replica that
 * comes first ({@link thaw.opensearch.SharedIndex}). A replica asks the index that its
 * own content made, never "the newest": so old and new replicas answer side by side. Its
 * mapping is {@code opensearch/index.json}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "content", "web", "words", "index" })
package thaw.opensearch;
