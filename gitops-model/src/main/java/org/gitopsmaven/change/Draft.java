/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gitopsmaven.change.place.ValueEdit;
import org.gitopsmaven.change.place.ValueFile;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.git.FileEdit;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.repository.config.GitOpsYaml;

/** A tip of the branch with the edits of a change on it. */
final class Draft {

    private final GitSnapshot tip;
    private final GitOpsYaml settings;
    private final Map<RepositoryPath, FileEdit> files = new LinkedHashMap<>();
    private final List<FieldChange> changes = new ArrayList<>();
    private GitSnapshot edited;

    Draft(GitSnapshot tip, GitOpsYaml settings) {
        this.tip = tip;
        this.settings = settings;
        this.edited = tip;
    }

    GitSnapshot tip() {
        return tip;
    }

    /** What {@code gitops.yaml} says of the branch. */
    GitOpsYaml settings() {
        return settings;
    }

    /** The repository as the edits make it. */
    GitSnapshot edited() {
        return edited;
    }

    List<FileEdit> files() {
        return List.copyOf(files.values());
    }

    List<FieldChange> changes() {
        return List.copyOf(changes);
    }

    /** A file as the edits so far make it. */
    ValueFile file(RepositoryPath path) {
        Optional<byte[]> content = edited.read(path);
        return ValueFile.read(
                path,
                content.orElseThrow(() ->
                        new GitOpsException("there is no such file in the repository", Location.of(path.value()))));
    }

    void set(FieldChange change, List<ValueEdit> edits) {
        files.put(
                change.file(),
                new FileEdit.Put(change.file(), file(change.file()).with(edits)));
        changes.add(change);
        edited = tip.with(files.values());
    }
}
