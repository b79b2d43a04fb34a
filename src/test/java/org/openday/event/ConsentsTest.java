package org.openday.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.event.EventWorld.slug;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.content.ContentDesk;
import org.openday.shared.Language;

class ConsentsTest {

    @TempDir
    private Path folder;

    private Consents consents;

    @BeforeEach
    void open() {
        ContentDesk desk = new ContentDesk(folder)
                .write("consents/photo.md", "---", "title: 拍照", "purpose: 宣传", "required: false", "---", "我**同意**。")
                .write("consents/photo.en.md", "---", "title: Photos", "purpose: Publicity", "---", "I **agree**.")
                .write("consents/data.md", "---", "title: 信息", "purpose: 报名", "required: true", "---", "我同意。")
                .write("consents/old.md", "---", "title: 旧", "purpose: 报名", "---", "我同意。");
        consents = new Consents(desk.open(EventWorld.CONSENTS), EventWorld.CONSENTS);
    }

    @Test
    void aConsentIsReadInTheGuardiansLanguage() {
        Consent photo = consents.find(slug("photo"), Language.EN).orElseThrow();
        assertThat(photo.title()).isEqualTo("Photos");
        assertThat(photo.plainText().strip()).isEqualTo("I agree.");
        assertThat(photo.html("/en").value()).contains("<strong>agree</strong>");
        assertThat(photo.required()).isFalse();
    }

    @Test
    void withoutATranslationItIsReadInTheOtherLanguage() {
        Consent data = consents.find(slug("data"), Language.EN).orElseThrow();
        assertThat(data.language()).isEqualTo(Language.ZH);
        assertThat(data.purpose()).isEqualTo("报名");
    }

    @Test
    void aConsentThatDoesNotSayIsRequired() {
        assertThat(consents.find(slug("old"), Language.ZH).orElseThrow().required())
                .isTrue();
        assertThat(consents.find(slug("data"), Language.ZH).orElseThrow().required())
                .isTrue();
    }

    @Test
    void aConsentThatIsNotThereIsNotMadeUp() {
        assertThat(consents.find(slug("nothing"), Language.ZH)).isEmpty();
    }
}
