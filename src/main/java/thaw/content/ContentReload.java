package thaw.content;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * For editors: what a changed file says shows at the next request, or the report of its
 * faults. The search and the order of neighbours stay those of the start.
 */
@Component
@Profile("dev")
class ContentReload extends OncePerRequestFilter {

	private final ContentFolder folder;

	private final ContentMigration migration;

	private final DataSource database;

	private String report = "";

	ContentReload(ContentFolder folder, ContentMigration migration, DataSource database) {
		this.folder = folder;
		this.migration = migration;
		this.database = database;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String faults = reload();
		if (faults.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
		response.setContentType("text/plain;charset=UTF-8");
		response.getOutputStream().write(faults.getBytes(StandardCharsets.UTF_8));
	}

	/** The report of all faults; empty if there are none. */
	private synchronized String reload() throws IOException, ServletException {
		if (this.folder.readChanges()) {
			try (Connection connection = this.database.getConnection()) {
				connection.setAutoCommit(false);
				this.migration.write(connection);
				connection.commit();
				this.report = "";
			}
			catch (ContentProblems ex) {
				this.report = ex.getMessage();
			}
			catch (SQLException ex) {
				throw new ServletException(ex);
			}
		}
		return this.report;
	}

}
