package org.openday.operations;

import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.util.StringUtils;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.scheduling.DefaultTaskExceptionHandler;
import io.micronaut.scheduling.processor.ScheduledMethodProcessor;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Leaves what is done by the clock to the running site: a stopped one is started for one command and nothing else. */
@Singleton
@Requires(property = NothingScheduled.SETTING, value = StringUtils.FALSE)
final class NothingScheduled implements BeanCreatedEventListener<ScheduledMethodProcessor> {

    static final String SETTING = "openday.scheduled";

    @Override
    public ScheduledMethodProcessor onCreated(BeanCreatedEvent<ScheduledMethodProcessor> event) {
        return new Idle(event.getSource());
    }

    private static final class Idle extends ScheduledMethodProcessor {

        Idle(BeanContext context) {
            super(context, Optional.empty(), new DefaultTaskExceptionHandler());
        }

        @Override
        public void process(BeanDefinition<?> definition, ExecutableMethod<?, ?> method) {
            // Nothing is noted, so nothing is done.
        }
    }
}
