/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;

/**
 * A kind of token that can be told by its shape.
 *
 * @param name what it is, for people
 * @param keywords one of them stands in every such token, in small letters
 * @param pattern its shape; the first group, if there is one, is the token itself
 * @param entropy bits that each character must have on average; less is a placeholder
 */
record TokenPattern(String name, List<String> keywords, Pattern pattern, double entropy) {

    static TokenPattern of(String name, String keyword, String pattern, double entropy) {
        return new TokenPattern(name, List.of(keyword), Pattern.compile(pattern), entropy);
    }

    /** Where a text has such a token: the character that it begins at. */
    Optional<Integer> find(String text, String lower) {
        if (keywords.stream().noneMatch(lower::contains)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int group = matcher.groupCount() > 0 && matcher.group(1) != null ? 1 : 0;
            if (Entropy.of(matcher.group(group)) >= entropy) {
                return Optional.of(matcher.start(group));
            }
        }
        return Optional.empty();
    }
}
