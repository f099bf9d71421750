package org.broadsheet.annotation;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.annotation.StrictJson.Refused;
import org.broadsheet.annotation.StrictJson.Value;
import org.jspecify.annotations.Nullable;

/**
 * Reads an object into a record: its fields are the components of the record, in any order, and no
 * others.
 */
final class RecordReader<R extends Record> implements Value<R> {
  private static final int UNKNOWN = -1;

  private final Constructor<R> constructor;
  private final List<Field> fields;
  private final Map<String, Integer> positions = new HashMap<>();

  private RecordReader(Constructor<R> constructor, List<Field> fields) {
    this.constructor = constructor;
    this.fields = fields;
    for (int i = 0; i < fields.size(); i++) {
      positions.put(fields.get(i).name(), i);
    }
  }

  /** A field by its name: what its value is, whether it has to come, and whether it may be null. */
  record Field(String name, Value<?> value, boolean needed, boolean nullable) {
    /** Has to come, and is not null. */
    static Field required(String name, Value<?> value) {
      return new Field(name, value, true, false);
    }

    /** Has to come, be it null. */
    static Field stated(String name, Value<?> value) {
      return new Field(name, value, true, true);
    }

    /** Absent or null where it is unknown. */
    static Field optional(String name, Value<?> value) {
      return new Field(name, value, false, true);
    }

    private @Nullable Object read(StrictJson in) throws IOException, Refused {
      return nullable && in.isNull() ? null : value.read(in);
    }
  }

  /**
   * @param fields one for each component, in their order
   */
  static <R extends Record> RecordReader<R> of(Class<R> type, Field... fields) {
    RecordComponent[] components = type.getRecordComponents();
    List<String> names = Arrays.stream(components).map(RecordComponent::getName).toList();
    if (!names.equals(Arrays.stream(fields).map(Field::name).toList())) {
      throw new IllegalArgumentException(type + " has other components: " + names);
    }
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return new RecordReader<>(type.getDeclaredConstructor(types), List.of(fields));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " has no canonical constructor", e);
    }
  }

  @Override
  public R read(StrictJson in) throws IOException, Refused {
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    boolean[] came = new boolean[values.length];
    in.beginObject();
    for (String name = in.nextField(); name != null; name = in.nextField()) {
      int position = positions.getOrDefault(name, UNKNOWN);
      StrictJson.require(position != UNKNOWN);
      values[position] = fields.get(position).read(in);
      came[position] = true;
    }
    for (int i = 0; i < came.length; i++) {
      StrictJson.require(came[i] || !fields.get(i).needed());
    }
    return record(values);
  }

  private R record(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(constructor + " does not take its fields", e);
    }
  }
}
