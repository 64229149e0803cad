/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.finding.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * The weights that the user gave to rules, {@code KUST-REFS: warning}, {@code SCHEMA-DUPLICATE-KEY: off}, or to a family of
 * them, {@code RES: off}; where both are named, the rule counts.
 */
public final class Severities {

    /** The rules' own weights. */
    public static final Severities DEFAULT = new Severities(Map.of());

    private static final String OFF = "off";
    private static final List<String> WORDS = List.of("error", "warning", "info", OFF);

    /** Policies bring rules of their own, which are known only when they are read. */
    private static final String POLICY = "POLICY-";

    private final Map<String, String> words;

    private Severities(Map<String, String> words) {
        this.words = words;
    }

    /** Accepts one of {@code error}, {@code warning}, {@code info} and {@code off} by rule id or family. */
    public static Severities of(Map<String, String> byRule) {
        Map<String, String> words = new TreeMap<>();
        byRule.forEach((rule, word) -> words.put(rule.strip(), checked(rule, word)));
        return new Severities(words);
    }

    /** These, and others that count where both name a rule. */
    public Severities overriddenBy(Severities others) {
        Map<String, String> both = new TreeMap<>(words);
        both.putAll(others.words);
        return new Severities(both);
    }

    private static String checked(String rule, String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        if (!WORDS.contains(lower)) {
            throw new GitOpsException(
                    "severity of " + rule + " cannot be '" + word + "'" + Suggestion.phrase(lower, WORDS),
                    null,
                    "use one of " + String.join(", ", WORDS));
        }
        return lower;
    }

    /** Whether the user gave no rule a weight. */
    boolean areDefault() {
        return words.isEmpty();
    }

    /** Whether the user wants to hear of one of these rules: those about secrets count only then. */
    boolean mention(Collection<Rule> rules) {
        for (Rule rule : rules) {
            if (word(rule) != null && !isOff(rule)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing that the rule finds counts, so that nobody need look. */
    boolean isOff(Rule rule) {
        return OFF.equals(word(rule));
    }

    boolean areOff(Collection<Rule> rules) {
        for (Rule rule : rules) {
            if (!isOff(rule)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable String word(Rule rule) {
        String word = words.get(rule.id());
        return word == null ? words.get(family(rule.id())) : word;
    }

    /** {@code RES} of {@code RES-NAME}. */
    private static String family(String id) {
        int hyphen = id.indexOf('-');
        return hyphen < 0 ? id : id.substring(0, hyphen);
    }

    /** The finding with the weight that was set; empty when its rule is off. */
    Optional<Finding> apply(Finding finding) {
        String word = word(finding.rule());
        if (word == null) {
            return Optional.of(finding);
        }
        return word.equals(OFF)
                ? Optional.empty()
                : Optional.of(finding.as(Severity.valueOf(word.toUpperCase(Locale.ROOT))));
    }

    /** The same, but a rule that is off leaves a note. */
    Finding weigh(Finding finding) {
        return apply(finding).orElse(finding.as(Severity.INFO));
    }

    /** Whether every id is that of one of these rules or of their family. */
    boolean areAmong(Collection<Rule> rules) {
        return words.isEmpty() || names(rules).containsAll(words.keySet());
    }

    /** Refuses ids that no rule has: a misspelt one would silently do nothing. */
    void checkRules(Collection<Rule> rules) {
        Set<String> known = names(rules);
        for (String id : words.keySet()) {
            if (!known.contains(id) && !id.startsWith(POLICY)) {
                throw new GitOpsException(
                        "there is no rule '" + id + "'" + Suggestion.phrase(id, known),
                        null,
                        "there are: " + String.join(", ", known));
            }
        }
    }

    private static Set<String> names(Collection<Rule> rules) {
        Set<String> names = new TreeSet<>();
        for (Rule rule : rules) {
            names.add(rule.id());
            names.add(family(rule.id()));
        }
        return names;
    }
}
