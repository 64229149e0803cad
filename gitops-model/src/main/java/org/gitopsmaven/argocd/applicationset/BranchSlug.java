/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The name of a branch as a DNS label: {@code slug.Make} of {@code gosimple/slug} with the settings that Argo CD gives
 * it in {@code applicationset/generators/pull_request.go}. Letters beyond extended Latin are spelt out there by a large
 * table, which is not repeated here: a branch with such a letter has no slug.
 */
final class BranchSlug {

    private static final int LONGEST = 50;
    private static final int LAST_LATIN = 0x17f;

    // what canonical decomposition does not take apart
    private static final Map<Integer, String> SPELLINGS = Map.ofEntries(
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ĳ', "ij"),
            Map.entry((int) 'ĸ', "k"),
            Map.entry((int) 'ŀ', "l"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ŉ', "-n"),
            Map.entry((int) 'ŋ', "ng"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ſ', "s"),
            Map.entry((int) '&', "and"),
            Map.entry((int) '@', "at"),
            Map.entry((int) '"', ""),
            Map.entry((int) '\'', ""),
            Map.entry((int) '’', ""),
            Map.entry((int) '‒', "-"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '―', "-"));

    private BranchSlug() {}

    /**
     * The slug of a branch.
     *
     * @throws IllegalArgumentException for a letter that is not known, which is the message
     */
    static String of(String branch) {
        StringBuilder spelt = new StringBuilder();
        branch.strip().codePoints().forEach(letter -> spelt.append(latin(letter)));
        String slug = spelt.toString().replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int dash = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, dash < 0 ? LONGEST : dash);
    }

    private static String latin(int letter) {
        int lower = letter == 'İ' ? 'i' : Character.toLowerCase(letter);
        String spelling = SPELLINGS.get(lower);
        if (spelling != null) {
            return spelling;
        }
        String text = Character.toString(lower);
        if (lower < 0x80) {
            return text;
        }
        String plain = lower <= LAST_LATIN && Character.isLetter(lower)
                ? Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[^a-z]", "")
                : "";
        if (plain.isEmpty()) {
            throw new IllegalArgumentException(Character.toString(letter));
        }
        return plain.toLowerCase(Locale.ROOT);
    }
}
