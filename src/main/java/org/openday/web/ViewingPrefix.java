package org.openday.web;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Takes language and elder mode off the path before routing, so that each route is written once. A filter could do so
 * only on a copy of the request, which loses the form that is still on its way.
 */
@Singleton
public final class ViewingPrefix implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {

    /** The name of its handler in the pipeline. */
    public static final String NAME = "viewing";

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        event.getBean().register(new Customizer(null));
        return event.getBean();
    }

    private record Customizer(@Nullable Channel channel) implements NettyServerCustomizer {

        @Override
        public NettyServerCustomizer specializeForChannel(Channel other, ChannelRole role) {
            return new Customizer(other);
        }

        @Override
        public void onStreamPipelineBuilt() {
            if (channel != null) {
                channel.pipeline().addBefore(ChannelPipelineCustomizer.HANDLER_MICRONAUT_INBOUND, NAME, new Handler());
            }
        }
    }

    private static final class Handler extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof HttpRequest request) {
                takePrefixOff(request);
            }
            context.fireChannelRead(message);
        }

        private static void takePrefixOff(HttpRequest request) {
            String base = Viewing.of(request.uri()).base();
            String rest = request.uri().substring(base.length());
            request.headers().set(Viewing.HEADER, base);
            request.setUri(rest.startsWith("/") ? rest : "/" + rest);
        }
    }
}
