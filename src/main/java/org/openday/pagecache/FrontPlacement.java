package org.openday.pagecache;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.openday.web.ViewingPrefix;

/** Puts a front on every connection of HTTP/1.1 and every stream of HTTP/2, before language and elder mode are taken off the path. */
@Singleton
final class FrontPlacement implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {

    private final BeanProvider<PageCache> cache;
    private final BeanProvider<Answers> answers;
    private final BeanProvider<PublicRoutes> routes;

    FrontPlacement(BeanProvider<PageCache> cache, BeanProvider<Answers> answers, BeanProvider<PublicRoutes> routes) {
        this.cache = cache;
        this.answers = answers;
        this.routes = routes;
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        event.getBean().register(new Placement(null));
        return event.getBean();
    }

    private Front front() {
        return new Front(cache.get(), answers.get(), routes.get());
    }

    private final class Placement implements NettyServerCustomizer {

        private final @Nullable Channel channel;

        Placement(@Nullable Channel channel) {
            this.channel = channel;
        }

        @Override
        public NettyServerCustomizer specializeForChannel(Channel other, ChannelRole role) {
            return new Placement(other);
        }

        @Override
        public void onStreamPipelineBuilt() {
            if (channel != null) {
                ChannelPipeline pipeline = channel.pipeline();
                boolean behind = pipeline.get(ViewingPrefix.NAME) != null;
                String next = behind ? ViewingPrefix.NAME : ChannelPipelineCustomizer.HANDLER_MICRONAUT_INBOUND;
                pipeline.addBefore(next, "page-cache", front());
            }
        }
    }
}
