package org.openday.content;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a record of front matter is made of: a key for each component. */
record Shape(Constructor<?> constructor, List<Key> keys) {

    /** A key of front matter, what its value must be, and whether it may be absent. */
    record Key(String name, Type type, boolean optional) {

        boolean isList() {
            return type instanceof ParameterizedType;
        }
    }

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return read(type);
        }
    };

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    boolean has(String key) {
        return keys.stream().anyMatch(each -> each.name().equals(key));
    }

    String names() {
        return keys.stream().map(Key::name).collect(Collectors.joining(", "));
    }

    /** @throws IllegalArgumentException with the record's own sentence when it refuses its values */
    Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException(constructor + " must not fail", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor + " cannot be called", e);
        }
    }

    private static Shape read(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new Shape(constructor, Stream.of(components).map(Shape::key).toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is not a record", e);
        }
    }

    private static Key key(RecordComponent component) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Key(component.getName(), component.getGenericType(), optional);
    }
}
