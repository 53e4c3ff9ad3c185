/**
 * The whole reference as one SQLite database: a file to take along, made by the command
 * that makes the downloads.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "data", "content", "downloads" })
package thaw.sqlite;
