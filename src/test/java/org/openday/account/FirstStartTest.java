package org.openday.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.database.Databases;
import org.openday.shared.BrokenConfiguration;

/** What OPENDAY_ADMIN says about the first account. */
class FirstStartTest {

    @TempDir
    private Path home;

    @Test
    void itsNameAndPasswordAreTheFirstAccountAndNothingIsPrinted() {
        try (ApplicationContext context = site("Ada Lin:a:river 7 boats")) {
            assertThat(context.getBean(FirstStart.class).line()).isNull();
            assertThat(signIn(context, "ada lin", "a:river 7 boats")).isInstanceOf(SignInAnswer.Welcome.class);
            assertThat(signIn(context, "admin", "a:river 7 boats")).isInstanceOf(SignInAnswer.Refused.class);
            assertThat(context.getBean(People.class).all().getFirst().staff().roles())
                    .isEqualTo(Set.of(Role.ADMINISTRATOR));
        }
    }

    @Test
    void onceThereIsAnAccountItSaysNothing() {
        try (ApplicationContext context = site("Ada:a river 7 boats")) {
            context.getBean(FirstStart.class).line();
        }
        try (ApplicationContext context = site("Ben:another 7 boats")) {
            assertThat(context.getBean(FirstStart.class).line()).isNull();
            assertThat(signIn(context, "ben", "another 7 boats")).isInstanceOf(SignInAnswer.Refused.class);
            assertThat(context.getBean(People.class).all()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada", ":password long", "<script>:password long", "Ada:", "Ada:short 7"})
    void whatIsNoNameAndPasswordStopsTheStartWithOneSentence(String setting) {
        try (ApplicationContext context = site(setting)) {
            assertThatThrownBy(() -> context.getBean(FirstStart.class).line())
                    .isInstanceOf(BrokenConfiguration.class)
                    .hasMessageMatching("[^.]*OPENDAY_ADMIN[^.]*\\.")
                    .hasMessageNotContaining("long");
            assertThat(context.getBean(People.class).all()).isEmpty();
        }
    }

    private ApplicationContext site(String admin) {
        return Databases.h2(home, Map.of("openday.admin", admin));
    }

    private static SignInAnswer signIn(ApplicationContext context, String name, String password) {
        return context.getBean(SignIn.class)
                .with(new StaffName(name), password, new Whence("192.0.2.1", "Test"), null, "");
    }
}
