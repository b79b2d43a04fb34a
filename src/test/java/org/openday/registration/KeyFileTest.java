package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.shared.BrokenConfiguration;
import org.openday.shared.Site;

class KeyFileTest {

    @TempDir
    Path home;

    @Test
    void theKeyIsMadeOnceAndForItsOwnerOnly() throws Exception {
        String first = mark();
        assertThat(mark()).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())))
                .isEqualTo("rwx------");
        assertThat(file()).hasSize(32);
        assertThat(file().getParent()).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void manyFirstStartsAtOnceAgreeOnOneKey() throws Exception {
        List<String> marks = Crowd.allAtOnce(Collections.nCopies(16, this::mark));
        assertThat(new HashSet<>(marks)).hasSize(1);
    }

    @Test
    void aKeyOfTheWrongLengthIsToldInOneSentence() throws Exception {
        Files.createDirectories(file().getParent());
        Files.write(file(), new byte[31]);
        assertThatThrownBy(this::mark)
                .isInstanceOf(BrokenConfiguration.class)
                .hasMessageContaining("must be 32 bytes long and has 31");
    }

    @Test
    void aKeyThatCannotBeReadIsToldInOneSentence() throws Exception {
        Files.createDirectories(file());
        assertThatThrownBy(this::mark)
                .isInstanceOf(BrokenConfiguration.class)
                .hasMessageContaining("cannot be read or made");
    }

    private Path file() {
        return home.resolve("keys/registration.key");
    }

    private String mark() {
        Site site = new Site(home, home, home, "default", null, ZoneOffset.UTC);
        return new KeyFile().key(site).index("test", "text");
    }
}
