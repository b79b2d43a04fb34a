package org.openday.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openday.database.BrokenDisk;

/** What a family is told when nobody can know whether it was kept. */
class UncertainTest extends CampSite {

    @Override
    Map<String, Object> database() {
        return Map.of("test.broken-disk", true);
    }

    @BeforeEach
    void repair() {
        disk().breakDown(false);
    }

    @Test
    void theSameFormOnceMoreCountsOnce() {
        SentForm form = form().ada().ben("week-1");
        disk().breakDown(true);
        HttpResponse<String> answer = confirm(form);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(parsed(answer).select("main .notice").text()).contains("重复提交只算一次");
        disk().breakDown(false);
        received(SentForm.of(parsed(answer)));
        assertThat(rows("household")).isOne();
    }

    @Test
    void aCancellationIsToBeLookedAtAgain() {
        String own = received(form().ada().ben("week-1"));
        disk().breakDown(true);
        HttpResponse<String> answer = site.post(own + "/cancellation", "a=1");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(parsed(answer).select("main").text()).contains("还不能确定是否已经取消");
        assertThat(parsed(answer).select("main a.button").attr("href")).isEqualTo(own);
    }

    private BrokenDisk disk() {
        return site.bean(BrokenDisk.class);
    }
}
