/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.render.AllCores;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.SourceFile;
import org.gitopsmaven.repository.SourceTree;

/** Runs validators over the files of a tree, and notes what else is of use in them. */
final class FileValidation {

    private static final int MANY = 50;

    private final SourceTree tree;
    private final List<Validator<SourceFile>> validators;
    private final HandedObjects handed;
    private final Map<Path, JudgedFile> early = new ConcurrentHashMap<>();

    private record JudgedFile(List<Finding> findings, List<IgnoreComment> comments) {}

    FileValidation(SourceTree tree, List<Validator<SourceFile>> validators, HandedObjects handed) {
        this.tree = tree;
        this.validators = validators;
        this.handed = handed;
    }

    /** Judges a file that a target uses, as long as it is in memory. */
    void judgeEarly(SourceFile file) {
        if (!early.containsKey(file.file())) {
            early.put(file.file(), judge(file));
        }
    }

    /** Says how many files there are. JSON that nothing renders is of other tools. */
    int validate(List<Rendering> renderings, IgnoreComments comments, FindingCollector collector) {
        Set<Path> used = new HashSet<>();
        for (Rendering rendering : renderings) {
            used.addAll(rendering.reads());
        }
        List<Path> files = new ArrayList<>();
        for (Path file : tree.yamlFiles()) {
            if (used.contains(file) || !SourceFile.isJson(file)) {
                files.add(file);
            }
        }
        for (JudgedFile judged : judged(files, used)) {
            for (Finding finding : judged.findings()) {
                collector.add(finding);
            }
            comments.add(judged.comments());
        }
        return files.size();
    }

    private List<JudgedFile> judged(List<Path> files, Set<Path> used) {
        if (files.size() >= MANY) {
            return AllCores.map(files, file -> judged(file, used.contains(file)));
        }
        List<JudgedFile> judged = new ArrayList<>();
        for (Path file : files) {
            judged.add(judged(file, used.contains(file)));
        }
        return judged;
    }

    private JudgedFile judged(Path file, boolean used) {
        JudgedFile known = used ? early.get(file) : null;
        return known == null ? judge(SourceFile.read(tree, file, used)) : known;
    }

    private JudgedFile judge(SourceFile file) {
        handed.add(file);
        FindingList found = new FindingList();
        for (Validator<SourceFile> validator : validators) {
            validator.validate(file, found);
        }
        return new JudgedFile(
                found.list(),
                file.text().contains(IgnoreComment.MARK) ? IgnoreComment.in(file, tree.root()) : List.of());
    }
}
