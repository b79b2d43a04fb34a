package org.openday.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A script that has wrk ask for pages at random, each as likely as the other, in the same order each time. */
record UniformMix(List<String> paths) {

    Path write(Path folder) throws IOException {
        return Files.writeString(folder.resolve("mix.lua"), lua());
    }

    /** The requests are made before the run, so that the generator is as fast as without a script. */
    String lua() {
        return """
                local paths = {%s}
                local requests = {}
                function init(args)
                  math.randomseed(1)
                  for i, path in ipairs(paths) do requests[i] = wrk.format("GET", path) end
                end
                function request()
                  return requests[math.random(#requests)]
                end
                """.formatted(paths.stream().map(path -> '"' + path + '"').collect(Collectors.joining(", ")));
    }
}
