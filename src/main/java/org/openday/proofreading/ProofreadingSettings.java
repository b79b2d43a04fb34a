package org.openday.proofreading;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.List;

/**
 * How strict proofreading is.
 *
 * @param blocks codes of the rules that block ({@code OPENDAY_PROOFREADING_BLOCKS}); all others warn
 * @param sentence the longest sentence, in Chinese characters or half words ({@code OPENDAY_PROOFREADING_SENTENCE})
 * @param title the longest title, likewise ({@code OPENDAY_PROOFREADING_TITLE})
 * @param score the lowest plain-language score ({@code OPENDAY_PROOFREADING_SCORE})
 */
@ConfigurationProperties("openday.proofreading")
public record ProofreadingSettings(
        @Bindable(
                defaultValue =
                        "front-matter,topic-unknown,dates-crossed,link-broken,link-unsafe,image-alt,image-alt-name,"
                                + "image-foreign,video-facts,heading-top,sensitive-word")
        List<String> blocks,

        @Bindable(defaultValue = "80") int sentence,
        @Bindable(defaultValue = "40") int title,
        @Bindable(defaultValue = "60") int score) {}
