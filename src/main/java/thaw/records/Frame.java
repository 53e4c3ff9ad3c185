package thaw.records;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import thaw.crossref.Ref;
import thaw.crossref.Relation;
import thaw.text.Prose;
import thaw.web.Link;

/**
 * What every record's page has, whatever its kind.
 *
 * @param ref its permanent name
 * @param self its name as others give it, with its address
 * @param prose its text
 * @param backlinks what leads to it
 * @param previous the record before it among those of its kind, or null
 * @param next the record after it, or null
 */
@JsonPropertyOrder({ "id", "url" })
public record Frame(@JsonIgnore Ref ref, @JsonIgnore Link self, Prose prose, Backlinks backlinks, Link previous,
		Link next) {

	/** The same for a page that tells apart which texts name it. */
	public Frame withoutMentions() {
		return new Frame(this.ref, this.self, this.prose, this.backlinks.without(Relation.MENTION), this.previous,
				this.next);
	}

	/** Its permanent name as text: {@code person:boris-pasternak}. */
	@JsonProperty
	public String id() {
		return this.self.id();
	}

	/** Its address on this site. */
	@JsonProperty
	public String url() {
		return this.self.url();
	}

}
