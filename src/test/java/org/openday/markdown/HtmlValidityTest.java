package org.openday.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** The W3C's validator reads what we render. */
class HtmlValidityTest {
    private static final String ALL_KINDS = """
            # 标题 *一*

            **提示：**请看 [链接](/a?b=1&c=[2] "标题")、<https://例子.中国/路径>、![图 "片"](<图 片.png>){width=640 height=360}[^注]。

            > [!WARNING]
            > 小心[^2]

            - [x] 完成
            - [ ] 未完成

              第二段

            | 左 | 右 |  |
            |:--|--:|:-:|
            | a[^注] | ~~b~~ | ![](c.png) |

            | 左 | 右 |  |
            |:--|--:|:-:|

            ```java
            int x = 1 < 2;
            ```

            0. 零

            > 引文
            > 换行

            <div onclick="x">

            ---

            [^注]: 注释

                第二段
            [^2]:
                - 列表[^注]
            """;

    @Test
    void everyKindOfTextIsValid() throws Exception {
        assertThat(findingsIn(Rendered.html(ALL_KINDS))).contains("\"messages\":[]");
    }

    /** On one page, which is much faster, and so without the ids, which are unique in one text only. */
    @Test
    void everyExampleOfCommonMarkIsValid() throws Exception {
        var examples = ExampleReader.readExampleSources(TestResources.getSpec()).stream()
                .map(source -> Rendered.html(source).replaceAll(" id=\"[^\"]*\"", ""))
                .collect(joining());
        // Now and then the validator guesses that so much English should not be called Chinese: a hint, no error.
        assertThat(findingsIn(examples)).contains("\"messages\":[").doesNotContain("\"type\":\"error\"");
    }

    @Test
    void theValidatorWouldHaveFoundAFault() throws Exception {
        for (var fault :
                List.of("<p><div></div></p>", "<td align=left>", "<a href='http://a b'>c</a>", "<p>\u0001</p>")) {
            assertThat(findingsIn(fault)).contains("\"type\":\"error\"");
        }
    }

    private static String findingsIn(String body) throws Exception {
        var page =
                "<!DOCTYPE html><html lang=zh-CN><meta charset=utf-8><title>a</title><body>" + body + "</body></html>";
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        return validator.validate(new ByteArrayInputStream(page.getBytes(UTF_8)));
    }
}
