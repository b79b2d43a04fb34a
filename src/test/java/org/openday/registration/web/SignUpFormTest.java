package org.openday.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.registration.ChildEntry;
import org.openday.registration.ConsentText;
import org.openday.registration.EventOffer;
import org.openday.registration.FieldError;
import org.openday.registration.Guardian;
import org.openday.registration.SignUpRequest;
import org.openday.registration.eligibility.AgeRange;
import org.openday.shared.Language;
import org.openday.shared.Slug;

class SignUpFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final EventOffer CAMP = new EventOffer(
            new Slug("summer-camp"),
            new EventOffer.Window(null, null),
            3,
            AgeRange.ANY,
            List.of(),
            List.of(new ConsentText("privacy", "…", true), new ConsentText("photos", "…", false)));

    private final Map<String, List<String>> fields = new HashMap<>();

    SignUpFormTest() {
        type("formToken", "token");
        type("guardian.name", "Ada");
        type("guardian.phone", "138 0013 8000");
        typeBen(0);
        fields.put("consents", List.of("privacy"));
    }

    @Test
    void aFormFilledInWellIsARequest() {
        assertThat(check())
                .isEqualTo(new Checked.Valid(new SignUpRequest(
                        "token",
                        Language.ZH,
                        new Guardian("Ada", "138 0013 8000", null),
                        List.of(new ChildEntry("Ben", LocalDate.of(2015, 3, 14), "week-1")),
                        Set.of("privacy"))));
    }

    @Test
    void anEmptyFormNamesEveryFieldInTheOrderOfThePage() {
        fields.clear();
        assertThat(errors())
                .containsExactly(
                        new FieldError("guardian.name", "guardian.name.missing"),
                        new FieldError("guardian.phone", "guardian.contact.missing"),
                        new FieldError("children[0].name", "child.name.missing"),
                        new FieldError("children[0].birth.year", "child.birth.missing"),
                        new FieldError("children[0].session", "child.session.missing"),
                        new FieldError("consents.privacy", "consent.missing"));
    }

    @Test
    void rowsNobodyTypedIntoAreNoChildren() {
        typeBen(2);
        type("children[1].session", "week-1");
        assertThat(SignUpForm.of(fields).children()).hasSize(2);
    }

    @Test
    void aRowHalfFilledInIsAChild() {
        type("children[3].name", "Mia");
        assertThat(errors())
                .containsExactly(
                        new FieldError("children[1].birth.year", "child.birth.missing"),
                        new FieldError("children[1].session", "child.session.missing"));
    }

    @Test
    void spacesAroundANameAreNoMistake() {
        type("guardian.name", " \u3000\u200bAda\u00a0");
        assertThat(SignUpForm.of(fields).guardian().name()).isEqualTo("Ada");
    }

    @Test
    void aNameMayHaveFiftySignsHoweverRare() {
        type("guardian.name", "𠮷".repeat(50));
        assertThat(check()).isInstanceOf(Checked.Valid.class);
        type("guardian.name", "𠮷".repeat(51));
        assertThat(errors()).containsExactly(new FieldError("guardian.name", "guardian.name.tooLong"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\nda", "A\u0000da", "A\u2028da"})
    void aNameIsOneLineOfVisibleSigns(String name) {
        type("guardian.name", name);
        assertThat(errors()).containsExactly(new FieldError("guardian.name", "guardian.name.invalid"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "138-0013-8000",
                "１３８００１３８０００",
                "010 6512 3456",
                "+86 13800138000",
                "+44 20 7946 0958",
                "6512345"
            })
    void aTelephoneNumberMayBeWrittenInManyWays(String phone) {
        type("guardian.phone", phone);
        assertThat(check()).isInstanceOf(Checked.Valid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456", "1234567890123456", "call me", "138+00138000", "-13800138000"})
    void whatCannotBeDialledIsNoTelephoneNumber(String phone) {
        type("guardian.phone", phone);
        assertThat(errors()).containsExactly(new FieldError("guardian.phone", "guardian.phone.invalid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "ada@example", "@example.org", "a b@example.org", "ada@@example.org"})
    void whatCannotBeWrittenToIsNoAddress(String email) {
        type("guardian.email", email);
        assertThat(errors()).containsExactly(new FieldError("guardian.email", "guardian.email.invalid"));
    }

    @Test
    void anAddressAloneIsContactEnough() {
        type("guardian.phone", "");
        type("guardian.email", "ada@example.org");
        assertThat(check()).isInstanceOf(Checked.Valid.class);
        type("guardian.email", "a".repeat(250) + "@example.org");
        assertThat(errors()).containsExactly(new FieldError("guardian.email", "guardian.email.invalid"));
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 13, 1, month, child.birth.month.invalid",
        "2015, 0, 1, month, child.birth.month.invalid",
        "2015, 3, 32, day, child.birth.day.invalid",
        "2012, 2, 30, day, child.birth.day.notInMonth",
        "2015, 2, 29, day, child.birth.day.notInMonth",
        "15, 3, 14, year, child.birth.year.invalid",
        "MMXV, 3, 14, year, child.birth.year.invalid",
        "2015, , 14, month, child.birth.month.missing",
        "2015, 3, , day, child.birth.day.missing",
        ", 3, 14, year, child.birth.year.missing",
        "2026, 6, 2, year, child.birth.future",
        "1906, 5, 31, year, child.birth.tooLongAgo"
    })
    void aDateNobodyCanBeBornOnIsRefused(String year, String month, String day, String field, String code) {
        typeBirth(0, year, month, day);
        assertThat(errors()).containsExactly(new FieldError("children[0].birth." + field, code));
    }

    @ParameterizedTest
    @CsvSource({
        "2012, 2, 29, 2012-02-29",
        "２０１５, ０３, １４, 2015-03-14",
        " 2015 , 03, 07, 2015-03-07",
        "2026, 6, 1, 2026-06-01",
        "1906, 6, 1, 1906-06-01"
    })
    void aDateMayBeTypedAsPeopleDo(String year, String month, String day, LocalDate date) {
        typeBirth(0, year, month, day);
        assertThat(SignUpForm.of(fields).children().getFirst().birth().date()).isEqualTo(date);
        assertThat(check()).isInstanceOf(Checked.Valid.class);
    }

    @Test
    void onlyRequiredConsentsMustBeGiven() {
        fields.put("consents", List.of("photos"));
        assertThat(errors()).containsExactly(new FieldError("consents.privacy", "consent.missing"));
    }

    private void typeBen(int row) {
        type("children[" + row + "].name", "Ben");
        type("children[" + row + "].session", "week-1");
        typeBirth(row, "2015", "3", "14");
    }

    private void typeBirth(int row, String year, String month, String day) {
        type("children[" + row + "].birth.year", year);
        type("children[" + row + "].birth.month", month);
        type("children[" + row + "].birth.day", day);
    }

    private void type(String field, String value) {
        fields.put(field, List.of(value == null ? "" : value));
    }

    private Checked check() {
        return SignUpForm.of(fields).check(Language.ZH, CAMP, TODAY);
    }

    private List<FieldError> errors() {
        return check() instanceof Checked.Faulty faulty ? faulty.errors() : List.of();
    }
}
