/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.git.GitOptions;
import org.gitopsmaven.git.GitRemote;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.RenderOptions;
import org.gitopsmaven.render.Renderer;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.GitOpsRepository;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceTree;

/**
 * Checks the commit out and renders every target that reads an edited file, before and after the edit: for values of
 * charts and all else that takes more than one kustomization to render.
 */
public final class CheckedOutChange implements ChangeVerifier {

    private final GitRemote remote;
    private final GitOptions options;
    private final UnaryOperator<RenderOptions> rendering;
    private final PublishListener listener;

    /**
     * @param rendering says how the commit is rendered
     */
    public CheckedOutChange(
            GitRemote remote, GitOptions options, UnaryOperator<RenderOptions> rendering, PublishListener listener) {
        this.remote = remote;
        this.options = options;
        this.rendering = rendering;
        this.listener = listener;
    }

    @Override
    public void verify(GitSnapshot before, GitSnapshot after, List<FieldChange> changes) {
        new CommitFiles(remote, options).with(before, root -> verify(root, after, changes));
    }

    private void verify(Path root, GitSnapshot after, List<FieldChange> changes) {
        Map<Path, FieldChange> edited = new LinkedHashMap<>();
        changes.forEach(change -> edited.put(SnapshotFiles.below(root, change.file()), change));
        List<Rendering> old = render(root, targets(root, changes)).stream()
                .filter(rendering ->
                        rendering.isRendered() && rendering.reads().stream().anyMatch(edited::containsKey))
                .toList();
        edited.forEach((file, change) -> {
            if (old.stream().noneMatch(rendering -> rendering.reads().contains(file))) {
                listener.unverified(change, "nothing that can be rendered reads it");
            }
            write(file, after, change.file());
        });
        List<Rendering> now = render(root, old.stream().map(Rendering::target).toList());
        for (Rendering rendering : now) {
            if (rendering.fault() != null) {
                throw rendering.fault();
            }
        }
        List<FieldChange> read = changes.stream()
                .filter(change -> change.isImage()
                        && old.stream()
                                .anyMatch(rendering ->
                                        rendering.reads().contains(SnapshotFiles.below(root, change.file()))))
                .toList();
        if (!read.isEmpty()) {
            new Arrival(images(old), images(now)).check(read);
        }
    }

    private static List<RenderTarget> targets(Path root, List<FieldChange> changes) {
        Set<EnvironmentName> environments =
                changes.stream().map(FieldChange::environment).collect(Collectors.toSet());
        return GitOpsRepository.detect(SourceTree.of(root), changes.get(0).application()).targets().stream()
                .filter(target -> environments.contains(target.environment()))
                .toList();
    }

    private List<Rendering> render(Path root, List<RenderTarget> targets) {
        RenderOptions render = rendering.apply(RenderOptions.of(SourceTree.of(root)));
        return targets.isEmpty() ? List.of() : new Renderer(render, RenderListener.SILENT).render(targets);
    }

    private static void write(Path file, GitSnapshot snapshot, RepositoryPath path) {
        try {
            Files.write(file, snapshot.read(path).orElse(new byte[0]));
        } catch (IOException e) {
            throw new GitOpsException("cannot be written: " + e, Location.of(file), null, e);
        }
    }

    private static Map<String, String> images(List<Rendering> renderings) {
        Map<String, String> images = new LinkedHashMap<>();
        for (Rendering rendering : renderings) {
            RenderedImages.of(rendering.resources())
                    .forEach((container, image) -> images.put(rendering.target() + " " + container, image));
        }
        return images;
    }
}
