package thaw.downloads;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file to take along, made by a command and not by the site that offers it: a bean of
 * the profile {@link #PROFILE}, which costs a start without that profile nothing.
 */
public interface Download {

	/** Profile of the command that makes the files, for {@code @Profile}. */
	String PROFILE = "downloads";

	/** Name of the file, the same in each edition: {@code khrushchev-thaw.epub}. */
	String file();

	/** What it is, with a capital, plain text: {@code The article as an e-book}. */
	String title();

	/** One or two sentences on what is in it and what reads it, plain text. */
	String description();

	/** Its media type. */
	String type();

	/**
	 * Writes the file. Of one edition it writes the same bytes whenever and wherever it
	 * runs: dates in it are the edition's, nothing is random, and what has no order gets
	 * one.
	 * @param target where to; nothing lies there
	 * @param site the site of which it is made
	 * @throws MissingTool if the machine lacks a program that this needs
	 */
	void write(Path target, RunningSite site) throws IOException;

}
