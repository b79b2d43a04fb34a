package org.openday.proofreading;

import java.util.List;
import java.util.stream.Stream;

/** Small texts and all that is to be found in each. */
final class GoldenTexts {

    /** A text with the findings it must have. */
    record Golden(String text, List<String> findings) {}

    private static final String LONG = "我们把这句话写得很长".repeat(9);
    private static final String HARD = "为深入贯彻落实关于进一步加强和改进新形势下基层社会治理工作的相关决策部署和具体要求并充分发挥主观能动性。".repeat(5);

    private GoldenTexts() {}

    static Stream<Golden> all() {
        return Stream.concat(bodies(), matters());
    }

    static Stream<Golden> bodies() {
        return Stream.of(
                body("看[电话](nowhere.md)。", "link-broken@6:2 “[电话](nowhere.md)”"),
                body("看[电话](../events/nowhere.md)。", "link-broken@6:2 “[电话](../events/nowhere.md)”"),
                body("看[电话](/articles/nowhere)。", "link-broken@6:2 “[电话](/articles/nowhere)”"),
                body("看[词条](/glossary#nowhere)。", "link-broken@6:2 “[词条](/glossary#nowhere)”"),
                body("看[文件](../media/nowhere.pdf)。", "link-broken@6:2 “[文件](../media/nowhere.pdf)”"),
                body("看[电话](calls.md#没有)。", "link-fragment@6:2 “[电话](calls.md#没有)”"),
                body("看[下面](#没有)。", "link-fragment@6:2 “[下面](#没有)”"),
                body("看[电话](/articles/calls#没有)。", "link-fragment@6:2 “[电话](/articles/calls#没有)”"),
                body("看[电话](javascript:alert(1))。", "link-unsafe@6:2 “[电话](javascript:alert(1))”"),
                body("看[电话](//evil.example)。", "link-unsafe@6:2 “[电话](//evil.example)”"),
                body(
                        "看[电话](https://bank.example@evil.example)。",
                        "link-unsafe@6:2 “[电话](https://bank.example@evil.example)”"),
                body("请[点击这里](calls.md)。", "link-text@6:2 “[点击这里](calls.md)”"),
                body("请看[Click here >](calls.md)。", "link-text@6:3 “[Click here >](calls.md)”"),
                body("![](../media/plan.svg)", "image-alt@6:1 “![](../media/plan.svg)”"),
                body("![IMG_2031.JPG](../media/plan.svg)", "image-alt-name@6:1 “![IMG_2031.JPG](../media/plan.svg)”"),
                body("![图片1](../media/plan.svg)", "image-alt-name@6:1 “![图片1](../media/plan.svg)”"),
                body("[视频：过马路](https://x.example/v.mp4)", "video-facts@6:1 “[视频：过马路](https://x.example/v.mp4)”"),
                body(
                        "[视频：过马路](https://x.example/v.mp4 \"2分，没有字幕\")",
                        "video-facts@6:1 “[视频：过马路](https://x.example/v.mp4 \"2分，没有字幕\")”"),
                body("![一张图表](https://x.example/a.png)", "image-foreign@6:1 “![一张图表](https://x.example/a.png)”"),
                body("![一张图表](data:image/png;base64,AA==)", "link-unsafe@6:1 “![一张图表](data:image/png;base64,AA==)”"),
                body("# 大标题", "heading-top@6:3 “大标题”"),
                body("## 一\n\n#### 二", "heading-skip@8:6 “二”"),
                body("### 一", "heading-skip@6:5 “一”"),
                body("| 一 |   |\n|---|---|\n| 二 | 三 |", "table-header@6:6 “”"),
                body("拨打 110 报警", "spacing@6:3 “ ”", "spacing@6:7 “ ”"),
                body("中 文", "spacing@6:2 “ ”"),
                body("好，　坏", "spacing@6:3 “　”"),
                body("> 引用\n> 拨打 110", "spacing@7:5 “ ”"),
                body("- 一\n- **拨打** 110", "spacing@7:9 “ ”"),
                body("先停,再报警.", "half-width@6:3 “,”", "half-width@6:7 “.”"),
                body("民警(两名)到了", "half-width@6:3 “(”", "half-width@6:6 “)”"),
                body("电话:110", "half-width@6:3 “:”"),
                body("拨打１１０", "full-width@6:3 “１１０”"),
                body("Ｗｉｆｉ密码", "full-width@6:1 “Ｗｉｆｉ”"),
                body("停，，再报警。。", "doubled-mark@6:2 “，，”", "doubled-mark@6:7 “。。”"),
                body("快跑！！真的？？", "doubled-mark@6:3 “！！”", "doubled-mark@6:7 “？？”"),
                body("停。，走", "doubled-mark@6:2 “。，”"),
                body("他说\"好\"。", "quotes@6:3 “\"”", "quotes@6:5 “\"”"),
                body("他说「好」。", "quotes@6:3 “「”", "quotes@6:5 “」”"),
                body("他说“好“。", "quotes@6:5 ““”"),
                body("他说”好。", "quotes@6:3 “””"),
                body("等等...好", "ellipsis@6:3 “...”"),
                body("等等。。。好", "ellipsis@6:3 “。。。”"),
                body("等等…好", "ellipsis@6:3 “…”"),
                body("他--来了", "dash@6:2 “--”"),
                body("去渡假村", "wrong-word@6:2 “渡假”"),
                body("遇到小编了", "wrong-word@6:3 “小编”"),
                body("一头蓝色大象", "sensitive-word@6:3 “蓝色大象”"),
                body("一头蓝 色\u200B大象", "sensitive-word@6:3 “蓝 色\u200B大象”", "spacing@6:4 “ ”"),
                body("ＳＥＣＲＥＴ", "full-width@6:1 “ＳＥＣＲＥＴ”", "sensitive-word@6:1 “ＳＥＣＲＥＴ”"),
                body("可以取保候审。再说取保候审。", "term-unlinked@6:3 “取保候审”"),
                body("会被监视居住。", "term-unexplained@6:3 “监视居住”"),
                body("《中华人民共和国民法典》有规定。", "law-without-article@6:1 “《中华人民共和国民法典》”"),
                body("依照第十条处罚。", "article-without-law@6:3 “第十条”"),
                body("《甲法》第一条，《乙条例》第二条。\n\n## 处罚\n\n依照第十条处罚。", "article-without-law@10:3 “第十条”"),
                body(LONG + "。", "sentence-long@6:1 “" + LONG.substring(0, 60) + "…”"),
                body(HARD, "hard-to-read@6:1 “”"));
    }

    static Stream<Golden> matters() {
        return Stream.of(
                matter("title: 题目\nsummary: 好\npublishAt: 昨天", "front-matter@4:1 “publishAt: 昨天”"),
                matter("title: 题目\nsummary: 好\npublishAt: 2026-11-01\ncolour: red", "front-matter@5:1 “colour: red”"),
                matter(
                        "title: 题目\nsummary: 好\npublishAt: 2026-11-01\nimage: ../media/none.svg\nimageAlt: 一张路口的图",
                        "front-matter@5:1 “image: ../media/none.svg”"),
                matter(
                        "title: " + "长".repeat(41) + "\nsummary: 好\npublishAt: 2026-11-01",
                        "title-long@2:8 “" + "长".repeat(41) + "”"),
                matter("title: 题目\npublishAt: 2026-11-01", "summary-missing@1:1 “”"),
                matter("title: 题目\nsummary: ''\npublishAt: 2026-11-01", "summary-missing@1:1 “”"),
                matter(
                        "title: 题目\nsummary: 好\npublishAt: 2026-11-01\ntopics: [fraud, none]",
                        "topic-unknown@5:9 “[fraud, none]”"),
                matter(
                        "title: 题目\nsummary: 好\npublishAt: 2026-12-01\nexpireAt: 2026-11-30",
                        "dates-crossed@5:11 “2026-11-30”"),
                matter(
                        "title: 题目\nsummary: 好\npublishAt: 2026-11-01\nexpireAt: 2026-11-05",
                        "date-past@5:11 “2026-11-05”"),
                matter(
                        "title: 题目\nsummary: 好\npublishAt: 2026-11-01\nimage: ../media/plan.svg",
                        "image-alt@5:8 “../media/plan.svg”"),
                matter(
                        "title: 题目\nsummary: 好\npublishAt: 2026-11-01\nimage: ../media/plan.svg\nimageAlt: plan.svg",
                        "image-alt-name@6:11 “plan.svg”"),
                matter("title: \"拨打 110\"\nsummary: 好\npublishAt: 2026-11-01", "spacing@2:11 “ ”"));
    }

    static Stream<String> faultless() {
        return Stream.of(
                "[视频：过马路](https://x.example/v.mp4 \"2分30秒，有字幕\")",
                "",
                "拨打110，9:00—16:30有人接。8—12岁、3.5公里、1,000元、50%、A4纸。",
                "看[电话怎么办](calls.md#怎么办)、[冬令营](../events/camp.md)、[旧地址](/articles/old-calls)、[全部活动](/events?kind=camp)。",
                "## 怎么办\n\n看[上面](#怎么办)，或[写信](mailto:a@example.org)，或看https://example.org/a,b。",
                "![路口的平面图](../media/plan.svg)\n\n[打开平面图](/media/media/plan.svg)",
                "## 一\n\n### 二\n\n## 三\n\n#",
                "|   | 周一 |\n|---|---|\n| 上午 | 开放 |",
                "他说：“她说‘好’，就走了。”——真的……是吗？！",
                "`git  --help`、`a,中`和`中 文`是代码。\n\n```\n中 文,,\n```",
                "it's \"fine\", really... -- yes",
                "[取保候审](../glossary/bail.md)不是没事了，取保候审期间要随传随到。",
                "监视居住（在指定的地方住，不能随便出门）是一种强制措施。",
                "《中华人民共和国民法典》第十条规定，可以适用习惯。该法第十一条另有规定。",
                "《甲法》第一条有规定。\n\n## 处罚\n\n依照第十条处罚。",
                "看《小王子》这本书，第一章最好。",
                "《取保候审规定》第三条写得明白。",
                "secretary不是那个词。",
                "一二三\n四五六\\*七八[^1]。\n\n[^1]: 注释在这里。");
    }

    private static Golden body(String text, String... findings) {
        return new Golden(text, List.of(findings));
    }

    private static Golden matter(String text, String... findings) {
        return new Golden(text, List.of(findings));
    }
}
