package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.registration.Camp.NOW;
import static org.openday.registration.Camp.SLUG;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openday.database.Databases;
import org.openday.shared.Slug;

/** A half-filled form belongs to the browser that has its secret, for a day. */
abstract class DraftsContract extends SignUpWorld {

    private static final String TYPED = "guardian.name=%E7%8E%8B%E5%B0%8F%E6%98%8E";

    private Drafts drafts;
    private String secret;

    @BeforeEach
    void keep() {
        drafts = context.getBean(Drafts.class);
        secret = drafts.newSecret();
        drafts.save(secret, SLUG, TYPED);
    }

    @Test
    void whatWasTypedComesBackToWhoHasTheSecret() {
        assertThat(drafts.find(secret, SLUG)).contains(new Draft(TYPED, NOW));
        drafts.save(secret, SLUG, "guardian.name=Ada");
        assertThat(drafts.find(secret, SLUG).orElseThrow().content()).isEqualTo("guardian.name=Ada");
    }

    @Test
    void itComesBackToNobodyElseAndAtNoOtherEvent() {
        assertThat(drafts.find(drafts.newSecret(), SLUG)).isEmpty();
        assertThat(drafts.find(secret, new Slug("other-camp"))).isEmpty();
    }

    @Test
    void theDatabaseAloneTellsNothing() throws Exception {
        assertThat(Databases.text(context, "select id_hash from sign_up_draft"))
                .isNotEmpty()
                .doesNotContain(secret);
        assertThat(Databases.text(context, "select content from sign_up_draft"))
                .hasSize(1)
                .noneMatch(content -> content.contains("guardian"));
    }

    @Test
    void whatWasChangedInTheDatabaseIsIgnored() throws Exception {
        String other = drafts.newSecret();
        drafts.save(other, SLUG, "guardian.name=Bob");
        Databases.change(
                context,
                "update sign_up_draft set content = X'00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff'");
        assertThat(drafts.find(secret, SLUG)).isEmpty();
    }

    @Test
    void afterADayItIsGoneAndPurged() throws Exception {
        clock.set(NOW.plus(Draft.LIFE).minusMillis(1));
        context.getBean(DraftPurge.class).run();
        assertThat(drafts.find(secret, SLUG)).isPresent();
        clock.set(NOW.plus(Draft.LIFE));
        assertThat(drafts.find(secret, SLUG)).isEmpty();
        assertThat(Databases.text(context, "select id_hash from sign_up_draft")).hasSize(1);
        context.getBean(DraftPurge.class).run();
        assertThat(Databases.text(context, "select id_hash from sign_up_draft")).isEmpty();
    }

    @Test
    void savingKeepsItForAnotherDay() {
        clock.set(NOW.plus(Duration.ofHours(20)));
        drafts.save(secret, SLUG, TYPED);
        clock.set(NOW.plus(Duration.ofHours(40)));
        assertThat(drafts.find(secret, SLUG)).isPresent();
    }
}
