/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.repository.RenderTarget;

/** What will be written: texts by path below the output directory, with {@code /}. */
final class TreePlan {

    private final TreeMap<String, String> texts = new TreeMap<>();
    private final Map<String, String> taken = new TreeMap<>();
    private final List<IndexEntry> entries = new ArrayList<>();

    TreePlan(List<Rendering> renderings, TreeOptions options) {
        taken.put(RenderedTree.INDEX, RenderedTree.INDEX);
        HydratedTree hydrated = options.format() == TreeFormat.HYDRATOR ? new HydratedTree(options.root()) : null;
        for (Rendering rendering : renderings) {
            List<String> files = hydrated == null ? plan(rendering, options.format()) : plan(rendering, hydrated);
            entries.add(new IndexEntry(rendering, options.root(), files));
        }
        texts.put(RenderedTree.INDEX, Index.text(entries));
    }

    Map<String, String> texts() {
        return texts;
    }

    List<IndexEntry> entries() {
        return entries;
    }

    private List<String> plan(Rendering rendering, TreeFormat format) {
        if (!rendering.isRendered()) {
            return List.of();
        }
        String id = rendering.target().id();
        if (format == TreeFormat.SINGLE) {
            return List.of(add(rendering.target(), id + ".yaml", rendering.text()));
        }
        List<String> files = new ArrayList<>();
        List<String> names = FileNames.of(rendering.resources());
        for (int i = 0; i < names.size(); i++) {
            files.add(add(
                    rendering.target(),
                    id + "/" + names.get(i),
                    rendering.texts().get(i)));
        }
        return files;
    }

    private List<String> plan(Rendering rendering, HydratedTree hydrated) {
        List<String> files = new ArrayList<>();
        if (rendering.isRendered()) {
            hydrated.files(rendering).forEach((path, text) -> files.add(add(rendering.target(), path, text)));
        }
        return files;
    }

    private String add(RenderTarget target, String path, String text) {
        String other = taken.put(path.toLowerCase(Locale.ROOT), target.id());
        if (other != null) {
            throw new GitOpsException(
                    target.id() + " and " + other + " would both be written to " + path,
                    target.definedAt(),
                    "rename one of them");
        }
        texts.put(path, text);
        return path;
    }
}
