/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.secret;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.resource.Mappings;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** The creation rules of a {@code .sops.yaml}: which files are encrypted for whom. The first that matches counts. */
public final class SopsConfig {

    private final List<CreationRule> rules;

    /**
     * A rule.
     *
     * @param path null when it matches every file
     * @param ageRecipients empty when the keys are of another kind
     */
    record CreationRule(@Nullable Pattern path, Set<String> ageRecipients) {}

    private SopsConfig(List<CreationRule> rules) {
        this.rules = rules;
    }

    /**
     * Reads a file.
     *
     * @throws GitOpsException when it is no YAML, or a {@code path_regex} is none
     */
    public static SopsConfig read(String text, String file) {
        List<CreationRule> rules = new ArrayList<>();
        for (YamlNode document : YamlReader.read(text, file, YamlDialect.GOYAML3)) {
            if (document instanceof YamlMapping mapping) {
                Mappings.of(mapping.get("creation_rules")).forEach(rule -> rules.add(rule(rule)));
            }
        }
        return new SopsConfig(List.copyOf(rules));
    }

    private static CreationRule rule(YamlMapping rule) {
        Set<String> recipients = new LinkedHashSet<>();
        gather(rule.get("age"), recipients);
        if (rule.get("key_groups") instanceof YamlSequence groups) {
            for (YamlNode group : groups) {
                gather(group instanceof YamlMapping mapping ? mapping.get("age") : null, recipients);
            }
        }
        String path = rule.text("path_regex");
        try {
            return new CreationRule(path == null ? null : Pattern.compile(path), recipients);
        } catch (PatternSyntaxException e) {
            throw new GitOpsException(
                    "path_regex is no regular expression: " + e.getDescription(),
                    rule.mark().location(),
                    "correct it; SOPS refuses it too");
        }
    }

    private static void gather(@Nullable YamlNode age, Set<String> recipients) {
        if (age instanceof YamlScalar scalar) {
            for (String recipient : scalar.text().split(",")) {
                if (!recipient.isBlank()) {
                    recipients.add(recipient.strip());
                }
            }
        } else if (age instanceof YamlSequence sequence) {
            sequence.forEach(item -> gather(item, recipients));
        }
    }

    /** The rule for a file. @param path relative to the {@code .sops.yaml}, with slashes */
    Optional<CreationRule> ruleFor(String path) {
        return rules.stream()
                .filter(rule -> rule.path() == null || rule.path().matcher(path).find())
                .findFirst();
    }
}
