/**
 * Where an edition lies in a database that several replicas and editions share: each
 * edition in a schema of its own, so that one is replaced while the other is read.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package thaw.database;
