package org.openday.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** Serves the theme's assets. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class AssetController {

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @ForEveryone
    @Get("/assets/{+name}")
    HttpResponse<byte[]> show(String name) {
        return assets.named(name).map(AssetController::forEver).orElseThrow(NotFound::new);
    }

    private static HttpResponse<byte[]> forEver(Assets.Asset asset) {
        return HttpResponse.ok(asset.bytes())
                .contentType(type(asset.name()))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    private static MediaType type(String name) {
        MediaType type = MediaType.forFilename(name);
        return type.getType().equals("text") ? new MediaType(type.getName() + ";charset=utf-8") : type;
    }
}
