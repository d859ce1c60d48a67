package com.iafactory.studio.provider;

import com.iafactory.studio.provider.standin.StandIn.Reply;
import com.iafactory.studio.take.ServiceRefusal.Reason;

/** An answer to a paid call that means no, by what the service documents. */
public record Refused(String what, Reply reply, Reason reason) {}
