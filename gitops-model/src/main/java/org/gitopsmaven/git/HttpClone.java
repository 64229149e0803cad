/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.gitopsmaven.git.object.GitObjects;
import org.gitopsmaven.git.object.MemoryObjects;
import org.gitopsmaven.git.object.ObjectName;
import org.gitopsmaven.git.protocol.FetchRequest;
import org.gitopsmaven.git.protocol.Fetching;
import org.gitopsmaven.git.protocol.PushReport;
import org.gitopsmaven.git.protocol.Pushing;
import org.gitopsmaven.git.protocol.RemoteRef;
import org.jspecify.annotations.Nullable;

/** A clone of a repository behind HTTP. */
final class HttpClone implements PartialClone {

    private final HttpWire wire;
    private final MemoryObjects objects;

    HttpClone(HttpWire wire, GitLimits limits) {
        this.wire = wire;
        this.objects = new MemoryObjects(limits.received());
    }

    @Override
    public GitObjects objects() {
        return objects;
    }

    @Override
    public FetchTalk fetch(FetchTerms terms) throws IOException {
        HttpService service = wire.service(HttpService.FETCH);
        Fetching fetching = new Fetching(wire.advertisement(service), service::post);
        return new Fetch(fetching, terms, objects);
    }

    @Override
    public PushTalk push() throws IOException {
        HttpService service = wire.service(HttpService.PUSH);
        return new Push(new Pushing(service.advertisement(), service::post), objects);
    }

    private record Fetch(Fetching fetching, FetchTerms terms, MemoryObjects objects) implements FetchTalk {

        @Override
        public List<RemoteRef> refs() throws IOException {
            return fetching.refs(terms.refs());
        }

        @Override
        public void fetch(Collection<ObjectName> wanted, Collection<ObjectName> held) throws IOException {
            fetching.fetch(new FetchRequest(wanted, held, terms.depth(), terms.filter()), objects);
        }

        @Override
        public void close() {
            // each request has a connection of its own
        }
    }

    private record Push(Pushing pushing, MemoryObjects objects) implements PushTalk {

        @Override
        public @Nullable ObjectName tip(String ref) {
            return pushing.tip(ref);
        }

        @Override
        public PushReport push(String ref, ObjectName from, ObjectName to) throws IOException {
            return pushing.push(ref, from, to, objects);
        }

        @Override
        public String messages() {
            return pushing.messages();
        }

        @Override
        public void close() {
            // each request has a connection of its own
        }
    }
}
