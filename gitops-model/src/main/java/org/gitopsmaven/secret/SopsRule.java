/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.secret;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.repository.SourceFile;
import org.gitopsmaven.secret.SopsConfig.CreationRule;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * Files that SOPS encrypted are whole, and files that {@code .sops.yaml} names are encrypted for those that it names.
 * The MAC, for which one needs a key, is for another rule.
 */
public final class SopsRule implements Validator<SourceFile> {

    private final Path root;
    private final @Nullable SopsConfig config;

    /**
     * The rule for a repository.
     *
     * @param root the directory of the {@code .sops.yaml}
     * @param config what is in it; null when there is none
     */
    public SopsRule(Path root, @Nullable SopsConfig config) {
        this.root = root;
        this.config = config;
    }

    @Override
    public List<Rule> rules() {
        return List.of(SecretRules.SOPS);
    }

    @Override
    public void validate(SourceFile file, Consumer<Finding> found) {
        Optional<CreationRule> rule = ruleFor(file.file());
        for (YamlNode node : file.documents()) {
            if (node instanceof YamlMapping document && SopsFile.isEncrypted(document)) {
                encrypted(SopsFile.of(document), document, rule, found);
            } else if (rule.isPresent() && rule.get().path() != null && node instanceof YamlMapping document) {
                found.accept(Finding.of(SecretRules.SOPS, ".sops.yaml says that this file is encrypted, and it is not")
                        .withHint("sops --encrypt --in-place " + relative(file.file()))
                        .at(document.mark().location()));
            }
        }
    }

    private void encrypted(SopsFile sops, YamlMapping document, Optional<CreationRule> rule, Consumer<Finding> found) {
        for (SopsFile.Fault fault : sops.faults()) {
            found.accept(Finding.of(SecretRules.SOPS, fault.message())
                    .withHint("edit the file with sops, not by hand")
                    .on(fault.path())
                    .at(fault.node().mark().location()));
        }
        Set<String> wanted = rule.map(CreationRule::ageRecipients).orElse(Set.of());
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(sops.ageRecipients());
        Set<String> extra = new TreeSet<>(sops.ageRecipients());
        extra.removeAll(wanted);
        if (!wanted.isEmpty() && !(missing.isEmpty() && extra.isEmpty())) {
            found.accept(Finding.of(
                            SecretRules.SOPS,
                            "the file is not encrypted for those that .sops.yaml names" + told("; missing: ", missing)
                                    + told("; not named there: ", extra))
                    .withHint("sops updatekeys <file>")
                    .on("sops.age")
                    .at(document.mark().location()));
        }
    }

    private static String told(String what, Set<String> recipients) {
        return recipients.isEmpty() ? "" : what + String.join(", ", recipients);
    }

    private Optional<CreationRule> ruleFor(Path file) {
        return config == null || !file.startsWith(root) ? Optional.empty() : config.ruleFor(relative(file));
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
