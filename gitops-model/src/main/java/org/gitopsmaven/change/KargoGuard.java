/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gitopsmaven.change.place.ValueFile;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.git.GitRemote;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.git.GitSnapshot.Entry;
import org.gitopsmaven.git.GitSnapshot.Kind;
import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.kargo.KargoKind;
import org.gitopsmaven.kargo.PromotionTask;
import org.gitopsmaven.kargo.PromotionWrites;
import org.gitopsmaven.kargo.Stage;
import org.gitopsmaven.kargo.WrittenFile;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * Refuses to write what promotions of Kargo write. Their definitions are looked for in directories whose name says
 * {@code kargo}, at the top of the repository and one level below; a search of all files would fetch all of them.
 */
final class KargoGuard {

    private static final int DEEPEST = 4;
    private static final int MOST_FILES = 500;

    private final GitRemote remote;

    KargoGuard(GitRemote remote) {
        this.remote = remote;
    }

    void check(GitSnapshot tip, List<FieldChange> changes) {
        List<RepositoryPath> definitions = definitions(tip);
        if (definitions.isEmpty()) {
            return;
        }
        List<WrittenFile> written = written(tip, definitions);
        for (FieldChange change : changes) {
            written.stream()
                    .filter(file -> file.exact() && isHere(file) && isOf(file, change.file()))
                    .findFirst()
                    .ifPresent(file -> refuse(change, file));
        }
    }

    private static void refuse(FieldChange change, WrittenFile file) {
        throw new GitOpsException(
                change.file() + " is written by Kargo: " + file.definedAt()
                        + " sets it when freight is promoted, and would undo what is written here",
                Location.of(change.file().value()),
                "push the image and let its Warehouse find it; promote with Kargo, or remove the step");
    }

    private boolean isHere(WrittenFile file) {
        String url = file.repoUrl().toLowerCase(Locale.ROOT);
        return url.isEmpty() || url.contains("${{") || lastSegment(url).equals(lastSegment(remote.path()));
    }

    private static String lastSegment(String url) {
        String path = url.toLowerCase(Locale.ROOT).replaceAll("/+$", "");
        String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
        return last.endsWith(".git") ? last.substring(0, last.length() - ".git".length()) : last;
    }

    private static boolean isOf(WrittenFile file, RepositoryPath path) {
        return path.value().equals(file.path()) || path.parent().value().equals(file.path());
    }

    private static List<WrittenFile> written(GitSnapshot tip, List<RepositoryPath> definitions) {
        List<Stage> stages = new ArrayList<>();
        Map<String, PromotionTask> tasks = new LinkedHashMap<>();
        for (ValueFile file : Places.read(tip, definitions)) {
            for (YamlMapping object : file.mappings()) {
                KargoKind kind = KargoKind.of(object).orElse(null);
                if (kind == KargoKind.STAGE) {
                    stages.add(Stage.of(object));
                } else if (kind == KargoKind.PROMOTION_TASK || kind == KargoKind.CLUSTER_PROMOTION_TASK) {
                    PromotionTask task = PromotionTask.of(object);
                    tasks.put(task.name(), task);
                }
            }
        }
        PromotionWrites writes = new PromotionWrites(step -> tasks.get(step.task()));
        return stages.stream().flatMap(stage -> writes.of(stage).stream()).toList();
    }

    private static List<RepositoryPath> definitions(GitSnapshot tip) {
        List<RepositoryPath> top = tip.list(RepositoryPath.ROOT).stream()
                .filter(entry -> entry.kind() == Kind.DIRECTORY && isSafe(entry.name()))
                .map(entry -> RepositoryPath.of(entry.name()))
                .toList();
        tip.prefetch(top);
        List<RepositoryPath> files = new ArrayList<>();
        top.forEach(directory -> below(tip, directory, files));
        return files;
    }

    /** The second level is known already where the server sends trees two levels deep. */
    private static void below(GitSnapshot tip, RepositoryPath directory, List<RepositoryPath> files) {
        if (isKargo(directory.name())) {
            collect(tip, directory, files, 0);
            return;
        }
        for (Entry entry : tip.list(directory)) {
            if (entry.kind() == Kind.DIRECTORY && isKargo(entry.name()) && isSafe(entry.name())) {
                collect(tip, directory.resolve(entry.name()), files, 1);
            }
        }
    }

    private static void collect(GitSnapshot tip, RepositoryPath directory, List<RepositoryPath> files, int depth) {
        for (Entry entry : tip.list(directory)) {
            if (!isSafe(entry.name()) || depth > DEEPEST || files.size() >= MOST_FILES) {
                continue;
            }
            if (entry.kind() == Kind.DIRECTORY) {
                collect(tip, directory.resolve(entry.name()), files, depth + 1);
            } else if (entry.kind() == Kind.FILE && entry.name().matches("(?i).*\\.ya?ml")) {
                files.add(directory.resolve(entry.name()));
            }
        }
    }

    private static boolean isKargo(String name) {
        return name.toLowerCase(Locale.ROOT).contains("kargo");
    }

    private static boolean isSafe(String name) {
        try {
            return !RepositoryPath.of(name).isRoot();
        } catch (GitOpsException e) {
            return false;
        }
    }
}
