/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jgit.errors.UnpackException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.ReceivePack;
import org.eclipse.jgit.transport.RefAdvertiser.PacketLineOutRefAdvertiser;
import org.eclipse.jgit.transport.UploadPack;
import org.jspecify.annotations.Nullable;

/** The repositories of a directory through JGit's own server, in this JVM. */
record JGitService(Path root) implements HttpHost.Service {

    private static final String UPLOAD = "git-upload-pack";

    /** What is said over a connection; the answer is collected. */
    private interface Talk {

        void to(ByteArrayOutputStream out) throws IOException;
    }

    @Override
    public HttpHost.Answer serve(HttpExchange request, byte[] body) throws IOException {
        String path = request.getRequestURI().getPath();
        int end = path.indexOf(".git/") + 4;
        String service = path.substring(end + 1);
        String version = request.getRequestHeaders().getFirst("Git-Protocol");
        List<String> extra = version == null ? List.of() : Arrays.asList(version.split(":"));
        try (Repository repository = new FileRepositoryBuilder()
                .setGitDir(root.resolve(path.substring(1, end)).toFile())
                .setBare()
                .build()) {
            if (service.equals("info/refs")) {
                return advertise(repository, request.getRequestURI().getQuery(), extra);
            }
            ByteArrayInputStream in = new ByteArrayInputStream(body);
            return service.equals(UPLOAD)
                    ? result(service, out -> upload(repository, extra).upload(in, out, null))
                    : result(service, out -> receive(repository).receive(in, out, null));
        }
    }

    private static HttpHost.Answer advertise(Repository repository, @Nullable String query, List<String> extra)
            throws IOException {
        String service = query == null ? "" : query.substring(query.indexOf('=') + 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PacketLineOut lines = new PacketLineOut(out);
        if (service.equals(UPLOAD)) {
            upload(repository, extra).sendAdvertisedRefs(new PacketLineOutRefAdvertiser(lines), service);
        } else {
            lines.writeString("# service=" + service + "\n");
            lines.end();
            receive(repository).sendAdvertisedRefs(new PacketLineOutRefAdvertiser(lines));
        }
        return new HttpHost.Answer(200, "application/x-" + service + "-advertisement", out.toByteArray());
    }

    private static HttpHost.Answer result(String service, Talk talk) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            talk.to(out);
        } catch (UnpackException e) {
            // it has told the client already
        } catch (IOException e) {
            // as its servlet does: the reason goes back in the protocol
            out.reset();
            new PacketLineOut(out).writeString("ERR " + e.getMessage());
        }
        return new HttpHost.Answer(200, "application/x-" + service + "-result", out.toByteArray());
    }

    private static UploadPack upload(Repository repository, List<String> extra) {
        UploadPack pack = new UploadPack(repository);
        pack.setBiDirectionalPipe(false);
        pack.setExtraParameters(extra);
        return pack;
    }

    private static ReceivePack receive(Repository repository) {
        ReceivePack pack = new ReceivePack(repository);
        pack.setBiDirectionalPipe(false);
        return pack;
    }
}
