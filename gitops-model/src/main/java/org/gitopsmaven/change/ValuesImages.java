/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.resource.ImageReference;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlPath;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a chart's values that set an application's image: {@code image.tag} beside {@code image.repository} (and
 * {@code image.registry}), or one text {@code image: name:tag}, anywhere in the file.
 */
final class ValuesImages {

    private static final String KEY = "image";
    private static final int DEEPEST = 32;

    private final String file;
    private final List<Candidate> candidates = new ArrayList<>();

    /** A key that holds an image, as a mapping or as a text. */
    private record Candidate(YamlPath parent, YamlNode node) {

        YamlPath path() {
            return parent.key(KEY);
        }

        String name() {
            if (node instanceof YamlMapping parts) {
                String repository = text(parts, "repository");
                String registry = text(parts, "registry");
                return registry.isEmpty() || repository.isEmpty() ? repository : registry + "/" + repository;
            }
            return parsed() == null ? "" : parsed().name();
        }

        @Nullable
        ImageReference parsed() {
            try {
                return node instanceof YamlScalar scalar ? ImageReference.of(scalar.text()) : null;
            } catch (GitOpsException e) {
                return null; // a template or something else that happens to be called image
            }
        }

        String shown() {
            if (node instanceof YamlMapping parts) {
                String tag = text(parts, "tag");
                String digest = text(parts, "digest");
                return name() + (tag.isEmpty() ? "" : ":" + tag) + (digest.isEmpty() ? "" : "@" + digest);
            }
            return String.valueOf(node);
        }

        private static String text(YamlMapping parts, String key) {
            String text = parts.text(key);
            return text == null ? "" : text;
        }
    }

    ValuesImages(YamlMapping values, String file) {
        this.file = file;
        collect(values, YamlPath.ofKeys(), 0);
    }

    Place place(ImageEdit edit) {
        Candidate candidate = choose(edit);
        return new Place(candidate.shown(), edits(candidate, edit.image()));
    }

    private Candidate choose(ImageEdit edit) {
        List<Candidate> fitting = candidates.stream()
                .filter(each -> each.name().equals(edit.image().name()))
                .toList();
        if (fitting.isEmpty()) {
            // the chart knows the repository, the values only the tag
            fitting = candidates.stream()
                    .filter(each -> each.name().isEmpty() && each.node() instanceof YamlMapping)
                    .toList();
        }
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        List<Candidate> shown = fitting.isEmpty() ? candidates : fitting;
        String list = String.join("; ", shown.stream().map(this::describe).toList());
        throw new GitOpsException(
                (fitting.isEmpty() ? "no key holds the image " : fitting.size() + " keys may hold the image ")
                        + edit.image().name()
                        + (list.isEmpty() ? "" : ": " + list),
                new Location(
                        file,
                        fitting.isEmpty() ? 0 : fitting.get(0).node().mark().line(),
                        0),
                "give the image's name as the values have it (-Dgitops.image)");
    }

    private String describe(Candidate candidate) {
        return "line " + candidate.node().mark().line() + ", " + candidate.path() + ": " + candidate.shown();
    }

    private static List<ValueEdit> edits(Candidate candidate, ImageReference image) {
        List<ValueEdit> edits = new ArrayList<>();
        if (candidate.node() instanceof YamlMapping parts) {
            set(edits, candidate.path(), parts, "tag", image.tag());
            set(edits, candidate.path(), parts, "digest", image.digest());
        } else if (!image.equals(candidate.parsed())) {
            edits.add(new ValueEdit(candidate.parent(), KEY, image.toString()));
        }
        return edits;
    }

    private static void set(
            List<ValueEdit> edits, YamlPath path, YamlMapping parts, String key, @Nullable String value) {
        String old = parts.text(key);
        // an empty digest is how charts say that there is none
        boolean same = value == null ? old == null || old.isEmpty() : value.equals(old);
        if (!same) {
            boolean blank = value == null && key.equals("digest");
            edits.add(new ValueEdit(path, key, blank ? "" : value));
        }
    }

    private void collect(YamlNode node, YamlPath path, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping) {
                YamlPath below = path.key(entry.name());
                if (entry.name().equals(KEY) && isImage(entry.value())) {
                    candidates.add(new Candidate(path, entry.value()));
                } else {
                    collect(entry.value(), below, depth + 1);
                }
            }
        } else if (node instanceof YamlSequence items) {
            for (int i = 0; i < items.size(); i++) {
                collect(items.get(i), path.item(i), depth + 1);
            }
        }
    }

    private static boolean isImage(YamlNode node) {
        return node instanceof YamlMapping parts
                ? parts.contains("tag") || parts.contains("repository") || parts.contains("digest")
                : node instanceof YamlScalar scalar && !scalar.text().isEmpty();
    }
}
