package org.openday.web;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as a template sees it: its components by name, and nothing else. */
record RecordModel(Record value, ObjectWrapper wrapper) implements TemplateHashModel {

    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                accessors.put(component.getName(), component.getAccessor());
            }
            return accessors;
        }
    };

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        Method accessor = COMPONENTS.get(value.getClass()).get(key);
        if (accessor == null) {
            throw new TemplateModelException(
                    "The record " + value.getClass().getSimpleName() + " has no component " + key);
        }
        try {
            return wrapper.wrap(accessor.invoke(value));
        } catch (ReflectiveOperationException e) {
            throw new TemplateModelException(e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
