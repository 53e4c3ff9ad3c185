package thaw.crossref;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A name that a record once had; its address answers with the present one for ever. */
@Entity
@Immutable
public class FormerRef {

	@Id
	private String ref;

	@Column(name = "present_ref")
	private String present;

	protected FormerRef() {
	}

	/** The name it had. */
	public Ref former() {
		return Ref.parse(this.ref).orElseThrow();
	}

	/** The name the record has now. */
	public Ref present() {
		return Ref.parse(this.present).orElseThrow();
	}

}
