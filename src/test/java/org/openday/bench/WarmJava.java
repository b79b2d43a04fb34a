package org.openday.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Starts a class of this build in a process of its own, twice as fast: with a cache of linked classes (JEP 514). */
final class WarmJava {

    private final Path folder;
    private final String classPath;

    WarmJava(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.classPath = packed(System.getProperty("java.class.path"));
    }

    /** Makes the cache out of one run, which must end by itself. */
    void train(Class<?> main, String... arguments) throws Exception {
        Process run = process(List.of("-XX:AOTCacheOutput=" + cache()), main, List.of(arguments));
        run.getOutputStream().close();
        run.getInputStream().transferTo(OutputStream.nullOutputStream());
        run.waitFor();
    }

    Process start(Class<?> main, List<String> arguments) throws IOException {
        List<String> options = Files.exists(cache()) ? List.of("-XX:AOTCache=" + cache()) : List.of();
        return process(options, main, arguments);
    }

    Path errors() {
        return folder.resolve("errors.log");
    }

    private Path cache() {
        return folder.resolve("classes.aot");
    }

    private Process process(List<String> options, Class<?> main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors().toFile()))
                .start();
    }

    /** The cache takes classes from jars only. */
    private String packed(String path) {
        return Stream.of(path.split(File.pathSeparator))
                .map(Path::of)
                .map(entry -> Files.isDirectory(entry) ? pack(entry) : entry)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path pack(Path classes) {
        Path jar = folder.resolve(classes.getFileName() + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.skip(1).toList()) {
                add(out, classes.relativize(file).toString().replace(File.separatorChar, '/'), file);
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folders too: beans and migrations are found by listing theirs. */
    private static void add(JarOutputStream out, String name, Path file) throws IOException {
        boolean folder = Files.isDirectory(file);
        out.putNextEntry(new ZipEntry(folder ? name + "/" : name));
        if (!folder) {
            Files.copy(file, out);
        }
    }
}
