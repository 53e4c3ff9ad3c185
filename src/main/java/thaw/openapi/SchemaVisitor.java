package thaw.openapi;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsonFormatVisitors.JsonArrayFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonBooleanFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatTypes;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitable;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonIntegerFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonMapFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonNumberFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;
import tools.jackson.databind.ser.BeanPropertyWriter;

/** Writes down what Jackson says of one value that it would write. */
final class SchemaVisitor extends JsonFormatVisitorWrapper.Base {

	private final Schemas schemas;

	private final Map<String, Object> schema;

	/** Whether it is a row of a grid, in which a place may be empty. */
	private boolean gapped;

	SchemaVisitor(Schemas schemas, Map<String, Object> schema) {
		this.schemas = schemas;
		this.schema = schema;
	}

	private SchemaVisitor inner(Map<String, Object> inner) {
		SchemaVisitor visitor = new SchemaVisitor(this.schemas, inner);
		visitor.setContext(getContext());
		return visitor;
	}

	@Override
	public JsonObjectFormatVisitor expectObjectFormat(JavaType type) {
		Map<String, Object> object = this.schemas.begin(type, this.schema);
		return new Properties(getContext(), (object != null) ? object : new LinkedHashMap<>(), object != null);
	}

	@Override
	public JsonArrayFormatVisitor expectArrayFormat(JavaType type) {
		Map<String, Object> items = new LinkedHashMap<>();
		this.schema.put("type", "array");
		this.schema.put("items", this.gapped ? Map.of("anyOf", List.of(items, Map.of("type", "null"))) : items);
		return new JsonArrayFormatVisitor.Base(getContext()) {
			@Override
			public void itemsFormat(JsonFormatVisitable handler, JavaType elementType) {
				SchemaVisitor visitor = inner(items);
				visitor.gapped = elementType.isContainerType();
				handler.acceptJsonFormatVisitor(visitor, elementType);
			}

			@Override
			public void itemsFormat(JsonFormatTypes format) {
				items.put("type", format.value());
			}
		};
	}

	@Override
	public JsonMapFormatVisitor expectMapFormat(JavaType type) {
		Map<String, Object> values = new LinkedHashMap<>();
		this.schema.put("type", "object");
		this.schema.put("additionalProperties", values);
		return new JsonMapFormatVisitor.Base(getContext()) {
			@Override
			public void valueFormat(JsonFormatVisitable handler, JavaType valueType) {
				handler.acceptJsonFormatVisitor(inner(values), valueType);
			}
		};
	}

	@Override
	public JsonStringFormatVisitor expectStringFormat(JavaType type) {
		this.schema.put("type", "string");
		return new JsonStringFormatVisitor.Base() {
			@Override
			public void enumTypes(Set<String> enums) {
				SchemaVisitor.this.schema.put("enum", List.copyOf(enums));
			}
		};
	}

	@Override
	public JsonNumberFormatVisitor expectNumberFormat(JavaType type) {
		this.schema.put("type", "number");
		return super.expectNumberFormat(type);
	}

	@Override
	public JsonIntegerFormatVisitor expectIntegerFormat(JavaType type) {
		this.schema.put("type", "integer");
		return super.expectIntegerFormat(type);
	}

	@Override
	public JsonBooleanFormatVisitor expectBooleanFormat(JavaType type) {
		this.schema.put("type", "boolean");
		return super.expectBooleanFormat(type);
	}

	/**
	 * The properties of an object. What is empty is left out of answers, so only what
	 * cannot be empty is sure to be there.
	 */
	private final class Properties extends JsonObjectFormatVisitor.Base {

		private final Map<String, Object> properties = new LinkedHashMap<>();

		private final List<String> required = new ArrayList<>();

		private final boolean fresh;

		Properties(SerializationContext context, Map<String, Object> object, boolean fresh) {
			super(context);
			this.fresh = fresh;
			object.put("type", "object");
			object.put("properties", this.properties);
			object.put("required", this.required);
			object.put("additionalProperties", false);
		}

		@Override
		public void property(BeanProperty property) {
			optionalProperty(property);
		}

		@Override
		public void optionalProperty(BeanProperty property) {
			if (!this.fresh) {
				return;
			}
			Map<String, Object> value = new LinkedHashMap<>();
			this.properties.put(property.getName(), value);
			if (property.getAnnotation(JsonRawValue.class) != null) {
				value.put("type", "object");
			}
			else {
				visit(property, value);
			}
			if (property.getType().isPrimitive()) {
				this.required.add(property.getName());
			}
		}

		private void visit(BeanProperty property, Map<String, Object> value) {
			ValueSerializer<?> own = (property instanceof BeanPropertyWriter writer) ? writer.getSerializer() : null;
			ValueSerializer<?> serializer = (own != null) ? own
					: getContext().findPrimaryPropertySerializer(property.getType(), property);
			serializer.acceptJsonFormatVisitor(inner(value), property.getType());
		}

	}

}
