package thaw.sources;

/**
 * How much rests on sources of one grade.
 *
 * @param citations how often notes and facts of the whole site cite such a source
 */
public record GradeCount(Grade grade, long citations) {

}
