/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.repository.SourceFile;
import org.gitopsmaven.sops.SopsException;
import org.gitopsmaven.sops.SopsKeys;
import org.gitopsmaven.sops.SopsTree;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;

/**
 * Nobody changed a file since SOPS encrypted it: its values and its MAC are decrypted in memory, with a key from the
 * environment, and forgotten.
 */
final class SopsMacRule implements Validator<SourceFile> {

    private final SopsKeys keys;

    SopsMacRule(SopsKeys keys) {
        this.keys = keys;
    }

    @Override
    public List<Rule> rules() {
        return List.of(SecretRules.SOPS_MAC, SecretRules.SOPS_MAC_SKIPPED);
    }

    @Override
    public void validate(SourceFile file, Consumer<Finding> found) {
        List<YamlMapping> documents = new ArrayList<>();
        for (YamlNode node : file.documents()) {
            if (node instanceof YamlMapping mapping) {
                documents.add(mapping);
            }
        }
        SopsTree tree = SopsTree.of(documents);
        if (tree != null) {
            check(tree, found);
        }
    }

    private void check(SopsTree tree, Consumer<Finding> found) {
        try {
            tree.decrypt(keys);
        } catch (SopsException e) {
            found.accept(
                    e.isChange()
                            ? Finding.of(SecretRules.SOPS_MAC, e.getMessage())
                                    .withHint("take the file from a commit that you trust, and edit it with sops")
                                    .on("sops.mac")
                                    .at(tree.mac().mark().location())
                            : skipped(tree, e.getMessage()));
        }
    }

    private static Finding skipped(SopsTree tree, String why) {
        return Finding.of(SecretRules.SOPS_MAC_SKIPPED, "whether the file was changed is not checked: " + why)
                .as(Severity.INFO)
                .on("sops.mac")
                .at(tree.mac().mark().location());
    }
}
