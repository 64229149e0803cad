/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gitopsmaven.files.AtomicFile;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.repository.SourceTree;

/**
 * The findings that were there when a repository took up the checks: {@code gitops-baseline.yaml}. They are accepted, new
 * ones are not.
 */
public final class Baseline {

    /** Its usual name, at the root of the tree. */
    public static final String FILE = "gitops-baseline.yaml";

    static final Baseline NONE = new Baseline(List.of());

    private final Map<String, BaselineEntry> entries = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    Baseline(List<BaselineEntry> entries) {
        for (BaselineEntry entry : entries) {
            this.entries.put(entry.fingerprint(), entry);
        }
    }

    /** The entries in a file of the tree; none when there is no such file. */
    static Baseline read(SourceTree tree, Path relative) {
        Path file = tree.root().resolve(relative).normalize();
        return tree.yamlFiles().contains(file)
                ? new Baseline(BaselineText.read(tree.read(file), file.toString()))
                : NONE;
    }

    /**
     * Writes all findings of a result into a file of the tree, each with the reason that an earlier baseline gives.
     * Findings that a comment accepts are not in it.
     *
     * @return how many there are
     */
    public static int write(SourceTree tree, Path relative, ValidationResult result) {
        Baseline earlier = read(tree, relative);
        List<BaselineEntry> entries = new ArrayList<>();
        result.fingerprints().forEach((finding, fingerprint) -> {
            if (!result.isAcceptedByComment(finding) && !AcceptanceRules.ALL.contains(finding.rule())) {
                BaselineEntry before = earlier.entries.get(fingerprint);
                entries.add(BaselineEntry.of(finding, fingerprint, before == null ? "" : before.reason()));
            }
        });
        Path file = tree.root().resolve(relative).normalize();
        if (!file.startsWith(tree.root()) || Files.isSymbolicLink(file)) {
            throw new GitOpsException("the baseline is written only inside the tree", Location.of(file));
        }
        try {
            AtomicFile.publish(file, BaselineText.of(entries).getBytes(StandardCharsets.UTF_8));
            return entries.size();
        } catch (IOException e) {
            throw new GitOpsException("the baseline cannot be written: " + e, Location.of(file), null, e);
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The reason for which a finding is accepted, if it is. */
    Optional<String> reason(String fingerprint) {
        BaselineEntry entry = entries.get(fingerprint);
        if (entry == null) {
            return Optional.empty();
        }
        used.add(fingerprint);
        return Optional.of(entry.reason().isEmpty() ? "known, in the baseline" : entry.reason());
    }

    /** Tells the entries that no finding has. */
    void complain(Consumer<Finding> found) {
        entries.values().stream()
                .filter(entry -> !used.contains(entry.fingerprint()))
                .forEach(entry -> found.accept(Finding.of(
                                AcceptanceRules.STALE,
                                "this finding is no more: " + entry.rule()
                                        + (entry.file().isEmpty() ? "" : " in " + entry.file()))
                        .withHint("remove the entry, or write the file anew with -Dgitops.validate.writeBaseline")
                        .at(entry.place())));
    }
}
