package org.openday.shared;

import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {

    @TempDir
    Path folder;

    @Test
    void whatTheHomeHoldsIsForItsOwnersEyesOnly() throws Exception {
        Path made = site(folder.resolve("new/home")).folder("db");
        assertThat(Files.getPosixFilePermissions(made)).containsOnly(OWNER_READ, OWNER_WRITE, OWNER_EXECUTE);
        assertThat(Files.getPosixFilePermissions(made.getParent()))
                .containsOnly(OWNER_READ, OWNER_WRITE, OWNER_EXECUTE);
    }

    @Test
    void aFolderThatIsThereStaysAsItIs() throws Exception {
        assertThat(site(folder).folder("")).isEqualTo(folder.toAbsolutePath());
    }

    @Test
    void aHomeThatCannotBeMadeStopsTheStartWithOneSentence() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThatThrownBy(() -> site(file).folder("db"))
                .isInstanceOf(BrokenConfiguration.class)
                .hasMessageContaining("cannot be made");
    }

    private static Site site(Path home) {
        return new Site(home, home, home, "default", null, ZoneOffset.UTC);
    }
}
